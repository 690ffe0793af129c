/** Who may import whom; each rule says in a sentence what it protects. Checked by dependency-cruiser. */
const rooms = (names) => `^(${names.join('|')})/`
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    rule(
      'domain-is-alone',
      'The rules of the union are pure: a dispute is replayed from them on any machine.',
      { path: '^domain/' },
      { pathNot: '^domain/' },
    ),
    rule(
      'contract-is-types',
      "The contract is what phone and cloud agree on: it knows the domain's types and nothing else.",
      { path: '^contract/' },
      { pathNot: '^(contract|domain)/' },
    ),
    rule(
      'a-form-is-a-form',
      'The form of a document is read by its editor on a PC and by the cloud: it knows the validators and nothing else.',
      { path: '^schema/' },
      { pathNot: '^(schema/|node_modules/valibot)' },
    ),
    rule(
      'phone-never-sees-the-cloud',
      'What runs on a phone can be read by anyone: no door, no store, no grading may be in it.',
      { path: '^src/' },
      { path: rooms(['cloudfunctions', 'local-cloud', 'schema', 'seed', 'scripts', 'desk']) },
    ),
    rule(
      'phone-never-grades',
      'Grading and drawing happen in the cloud; the phone shows.',
      { path: '^src/' },
      {
        path: '^domain/(grade|draw|fold|board|random|attempt|paper|my-data|may-start|standing|streets)\\.ts$',
      },
    ),
    rule(
      'desk-is-a-client',
      'What runs in a browser can be read by anyone: no door and no store is in it. It speaks as the phone does, and shares no more with it.',
      { path: '^desk/' },
      {
        path: [
          ...['cloudfunctions', 'local-cloud', 'seed', 'scripts'].map((room) => `^${room}/`),
          '^src/(?!messages\\.ts|cx\\.ts|time\\.ts|cloud/(errors|clock)\\.ts)',
        ],
      },
    ),
    rule(
      'one-way-to-the-cloud',
      'Only src/cloud talks to the cloud: one place knows about time-outs, hours and refusals.',
      { path: '^src/', pathNot: '^src/cloud/' },
      { path: '^src/cloud/transport' },
    ),
    rule(
      'doors-are-apart',
      'A door is deployed alone; what two doors need lives in a room that both share.',
      { path: '^cloudfunctions/(member|desk|clock|errands|push)/' },
      { path: '^cloudfunctions/(member|desk|clock|errands|push)/', pathNot: '^cloudfunctions/$1/' },
    ),
    rule(
      'rooms-know-no-door',
      'Shared rooms serve every door and depend on none.',
      {
        path: '^cloudfunctions/(kernel|store|referee|registrar|newsroom|librarian|forgetting|rich-text|weixin|jobs|codes)/',
      },
      { path: '^cloudfunctions/(member|desk|clock|errands|push)/' },
    ),
    rule(
      'pinyin-stays-at-the-desk',
      'Initials are made once, at the import: the dictionary is larger than a whole door.',
      { path: '^(src|cloudfunctions/(member|clock|errands|push))/' },
      { path: 'node_modules/pinyin-pro', reachable: true },
    ),
    rule(
      'one-way-to-the-documents',
      "Only the store touches the SDK's database and files, and only weixin its interfaces; a door's index may ask who calls.",
      { path: '^cloudfunctions/', pathNot: '^cloudfunctions/(store/|weixin/|\\w+/index\\.ts$)' },
      { path: 'node_modules/wx-server-sdk' },
    ),
    rule(
      'office-knows-nothing-of-ours',
      'Reading files that offices write is a craft of its own; it runs here and, later, in a browser.',
      { path: '^office/' },
      {
        path: rooms([
          'src',
          'cloudfunctions',
          'contract',
          'domain',
          'local-cloud',
          'config',
          'seed',
          'scripts',
          'desk',
        ]),
      },
    ),
    rule(
      'local-cloud-knows-nothing-of-ours',
      'Any WeChat cloud project could use it.',
      { path: '^local-cloud/' },
      {
        path: rooms([
          'src',
          'cloudfunctions',
          'contract',
          'domain',
          'config',
          'seed',
          'scripts',
          'desk',
          'office',
        ]),
      },
    ),
    rule(
      'nothing-imports-tests',
      'Tests judge the product and are no part of it.',
      { pathNot: '^test/' },
      { path: '^test/' },
    ),
    rule(
      'bench-stands-outside',
      'What is measured is the built door: of its inside the bench knows the store and the clock, of the phone how it waits.',
      { path: '^test/bench/' },
      {
        path: '^(src|cloudfunctions/(member|desk|errands|push))/',
        pathNot: '^src/packages/contest/paper/waits\\.ts$',
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.cjs', '.json', '.d.ts'] },
  },
}
