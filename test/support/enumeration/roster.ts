const ofDistrict = { public: 'the roster is the district administrators’, and they see all of it' }

/** The names of units are in every phone's directory; the roster as such is the district administrators' alone. */
export const rosterLines = {
  readUnits: { public: 'the directory of units is for everybody who joins' },
  readRoster: ofDistrict,
  listRosters: ofDistrict,
  beginRoster: ofDistrict,
  addRosterPart: ofDistrict,
  holdRoster: ofDistrict,
  correctUnit: ofDistrict,
}
