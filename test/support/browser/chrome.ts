import type { Browser } from 'playwright-core'
import { chromium } from 'playwright-core'

interface Packed {
  executablePath(): Promise<string>
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // A name of the internet that its owner has pointed at this machine.
  '--host-resolver-rules=MAP rebound.example 127.0.0.1',
]

/** A real browser: the one in `CHROME_PATH`, else the one that comes as a package. */
export async function launchChrome(): Promise<Browser> {
  const executablePath = process.env['CHROME_PATH'] ?? (await packed().executablePath())
  return chromium.launch({ executablePath, args, headless: true })
}

function packed(): Packed {
  const found = require('@sparticuz/chromium') as Packed & { default?: Packed }
  return found.default ?? found
}
