import { buildFunctions } from '../../scripts/build-functions'

/** The doors under test are the built ones. */
export default async function build(): Promise<void> {
  await buildFunctions()
}
