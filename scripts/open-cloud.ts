import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { collections } from '../config/cloud/collections'
import { functionRules, httpAccess } from '../config/cloud/rules'
import { pretendWechat } from '../config/cloud/wechat'
import { startLocalCloud, type LocalCloud, type LocalCloudOptions } from '../local-cloud'
import { progress } from './progress'

/** The local cloud of this project over a data folder, which is made when it is missing. */
export function openCloud(data: string, more: Partial<LocalCloudOptions> = {}): Promise<LocalCloud> {
  mkdirSync(data, { recursive: true })
  return startLocalCloud({
    dataDir: data,
    functionsDir: 'dist/cloudfunctions',
    collections,
    rules: functionRules,
    http: httpAccess,
    environment: { MEMBER_KEY: memberKey(data) },
    wechat: pretendWechat,
    ...more,
  })
}

/** The secret of this folder's cloud, made once: members' ids must not change between starts. */
export function memberKey(data: string): string {
  const file = join(data, 'member-key')
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  return readFileSync(file, 'utf8')
}

/** Plants the invented district into a folder's cloud, once. */
export async function plantOnce(data: string, cloud: LocalCloud): Promise<void> {
  const planted = join(data, 'planted')
  if (existsSync(planted)) return
  const { plantDistrict } = await import('../seed')
  await progress('Planting an invented district', (say) => plantDistrict(cloud, memberKey(data), say))
  writeFileSync(planted, new Date().toISOString())
}
