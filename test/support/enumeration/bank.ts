const ofDistrict = {
  public: 'banks belong to the district: whoever may ask sees all, whoever may not sees none',
}

export const bankLines = {
  listBanks: ofDistrict,
  readBank: ofDistrict,
  beginBankVersion: ofDistrict,
  addBankPart: ofDistrict,
  publishBankVersion: ofDistrict,
  renameBank: ofDistrict,
  archiveBank: ofDistrict,
}
