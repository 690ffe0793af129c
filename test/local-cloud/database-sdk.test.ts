import { useSdk } from '../support/database-sdk'

const { db, _, attempts, actions } = useSdk()

test('an array is added in one call', async () => {
  await attempts().add({ data: [{ _id: 'a' }, { _id: 'b' }] })
  expect(actions()).toEqual(['database.insertDocument'])
})

test('a duplicate of a declared unique index names it, as one of an id does', async () => {
  const members = db.collection('members')
  await members.add({ data: { _id: 'm1', phone: '138' } })
  await expect(members.add({ data: { _id: 'm1' } })).rejects.toMatchObject({
    errCode: -502001,
    errMsg: expect.stringContaining('E11000 duplicate key error collection: members index: _id_'),
  })
  await expect(members.add({ data: { phone: '138' } })).rejects.toMatchObject({
    errCode: -502001,
    errMsg: expect.stringContaining('index: phone dup key: { phone: "138" }'),
  })
})

test('a collection that was made is there', async () => {
  await db.createCollection('nope')
  expect((await db.collection('nope').get()).data).toEqual([])
})

test('a conditional update over an index happens once', async () => {
  await attempts().add({ data: { _id: 'a', contest: 'c', score: 4 } })
  const raise = async () => {
    const query = attempts().where({ contest: 'c', score: _.lt(5) })
    return (await query.update({ data: { score: _.inc(1) } })).stats
  }
  expect([await raise(), await raise()]).toEqual([{ updated: 1 }, { updated: 0 }])
})

test('what the local cloud does not do is refused by name', async () => {
  await expect(
    attempts()
      .where({ at: _.geoNear({ geometry: db.Geo.Point(1, 2) }) })
      .get(),
  ).rejects.toMatchObject({ errMsg: expect.stringContaining('本地云还没有实现 geo query $nearSphere') })
})
