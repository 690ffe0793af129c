/**
 * Loaded before anything else in a process that must stay on this machine (and, by NODE_OPTIONS, in all that it starts):
 * every way out is refused, and who was asked for is written to the file NETWORK_LOG.
 */
const { appendFileSync } = require('node:fs')
const dgram = require('node:dgram')
const dns = require('node:dns')
const net = require('node:net')

const refuse = (host) => {
  appendFileSync(process.env.NETWORK_LOG, `${host}\n`)
  return Object.assign(new Error(`no network for ${host}`), { code: 'ENETUNREACH' })
}

const connect = net.Socket.prototype.connect
net.Socket.prototype.connect = function (...args) {
  const [to] = Array.isArray(args[0]) ? args[0] : args
  if (to?.path && !to.host) return connect.apply(this, args)
  const error = refuse(`${to?.host ?? args[1] ?? 'localhost'}:${to?.port ?? to}`)
  process.nextTick(() => this.destroy(error))
  return this
}

dns.lookup = (host, ...rest) => process.nextTick(rest.at(-1), refuse(host))
dns.promises.lookup = (host) => Promise.reject(refuse(host))
dgram.Socket.prototype.send = function (...args) {
  const told = args.findLast((one) => typeof one === 'function')
  process.nextTick(() => told?.(refuse('a datagram')))
}
