/** Half of what a reply may hold, so that everything around it has room. */
const most = 500_000

/** The first of these that fit into one reply; at least one. */
export function withinSize<T>(all: readonly T[]): T[] {
  let bytes = 0
  const fits = all.findIndex((one, at) => (bytes += Buffer.byteLength(JSON.stringify(one))) > most && at > 0)
  return fits < 0 ? [...all] : all.slice(0, fits)
}
