import fc from 'fast-check'

/** Laws are tried on the same cases every time, so that a red run can be run again; FC_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20261123) })
