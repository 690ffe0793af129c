const elsewhere = (more: object, field = 'unitId') => ({
  pairs: () => [
    {
      of: 'a unit elsewhere',
      here: { ...more, [field]: 'school' },
      nowhere: { ...more, [field]: 'no-unit' },
    },
  ],
})
const contestId = 'spring'

/** `export-of-other` is an export that somebody else has begun. */
export const resultLines = {
  listUnitResults: elsewhere({ contestId, level: 'enterprise' }, 'within'),
  listMemberResults: elsewhere({ contestId }),
  listAbsent: elsewhere({ contestId }),
  beginExport: elsewhere({ contestId, what: ['units'] }),
  readExport: {
    pairs: () => [
      {
        of: 'an export of somebody else',
        here: { exportId: 'export-of-other', of: 'street' },
        nowhere: { exportId: 'export-of-nobody', of: 'street' },
      },
    ],
  },
}
