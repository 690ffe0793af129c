import type { Instance } from './instance'

/** The instances of one function. Callers hand back what they took. */
export interface Pool {
  /** A free instance of this version, a new one, or after `waitMs` in the queue null. */
  take(version: string, waitMs: number): Promise<Instance | null>
  giveBack(instance: Instance): void
  /** How many callers wait. */
  waiting(): number
  stop(reason: string): Promise<void>
}

export function makePool(start: () => Instance, maxInstances: number): Pool {
  const all = new Set<Instance>()
  const idle: Instance[] = []
  const queue: ((instance: Instance | null) => void)[] = []
  let wanted = ''

  function retire(instance: Instance) {
    all.delete(instance)
    if (instance.alive()) void instance.kill('A newer version of the function replaced this instance.')
  }

  /** The most recently used one that can still serve, or a new one while there is room. */
  function free(): Instance | null {
    for (let instance = idle.pop(); instance; instance = idle.pop()) {
      if (instance.alive() && instance.version === wanted) return instance
      retire(instance)
    }
    if (all.size >= maxInstances) return null
    const instance = start()
    all.add(instance)
    return instance
  }

  function serveQueue() {
    while (queue.length > 0) {
      const instance = free()
      if (!instance) return
      queue.shift()?.(instance)
    }
  }

  return {
    take(version, waitMs) {
      wanted = version
      const instance = queue.length === 0 ? free() : null
      if (instance) return Promise.resolve(instance)
      return new Promise((resolve) => {
        const turn = (instance: Instance | null) => {
          clearTimeout(patience)
          resolve(instance)
        }
        const patience = setTimeout(() => {
          queue.splice(queue.indexOf(turn), 1)
          resolve(null)
        }, waitMs)
        queue.push(turn)
        serveQueue()
      })
    },
    giveBack(instance) {
      if (instance.alive() && instance.version === wanted) idle.push(instance)
      else retire(instance)
      serveQueue()
    },
    waiting: () => queue.length,
    async stop(reason) {
      for (const turn of queue.splice(0)) turn(null)
      await Promise.all([...all].map((instance) => instance.kill(reason)))
    },
  }
}
