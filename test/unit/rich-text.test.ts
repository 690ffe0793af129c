import fc from 'fast-check'
import { parseArticle, parseDraft } from '../../cloudfunctions/rich-text/parse'
import { htmlOf } from '../../domain/article/html'

const p = (text: string) => ({ kind: 'paragraph', runs: [{ text }] })

describe('an article as people paste it', () => {
  test.each<[string, string, unknown[]]>([
    ['paragraphs', '<p>一</p><p> 二 </p>', [p('一'), p('二')]],
    ['nested sections of WeChat', '<section><section><p>一</p></section>二</section>', [p('一'), p('二')]],
    [
      'looks',
      '<p>a<strong>b<em>c</em></strong></p>',
      [
        {
          kind: 'paragraph',
          runs: [{ text: 'a' }, { text: 'b', strong: true }, { text: 'c', strong: true, emphasis: true }],
        },
      ],
    ],
    ['a line break', '<p>一<br> 二</p>', [p('一\n二')]],
    [
      'headings',
      '<h1>大</h1><h4>小</h4>',
      [
        { kind: 'heading', level: 2, runs: [{ text: '大' }] },
        { kind: 'heading', level: 3, runs: [{ text: '小' }] },
      ],
    ],
    [
      'a list',
      '<ol><li>一</li><li></li><li><p>二</p><p>三</p></li></ol>',
      [{ kind: 'list', ordered: true, items: [[{ text: '一' }], [{ text: '二\n三' }]] }],
    ],
    [
      'a table',
      '<table><tr><th>街道</th></tr><tr><td>德胜</td></tr></table>',
      [{ kind: 'table', head: true, rows: [[[{ text: '街道' }]], [[{ text: '德胜' }]]] }],
    ],
    [
      'a picture of WeChat inside text',
      '<p>前<span><img data-src="https://a.cn/b.png" alt="图"></span>后</p>',
      [p('前'), { kind: 'picture', src: 'https://a.cn/b.png', alt: '图', caption: '' }, p('后')],
    ],
    [
      'a picture with its caption',
      '<figure><img src="cloud://env.b/x.png"><figcaption>说明</figcaption></figure>',
      [{ kind: 'picture', src: 'cloud://env.b/x.png', alt: '', caption: '说明' }],
    ],
    [
      'a link',
      '<p><a href="https://a.cn/?q=1">链接</a></p>',
      [{ kind: 'paragraph', runs: [{ text: '链接', link: 'https://a.cn/?q=1' }] }],
    ],
  ])('%s', (_, html, blocks) => expect(parseArticle(html)).toEqual(blocks))
})

describe('a hostile article', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<style>p{}</style><iframe src="https://a.cn">x</iframe>'],
    ['<svg><script>alert(1)</script></svg><math><mtext>x</mtext></math>'],
    ['<img src="javascript:alert(1)"><img src=x onerror=alert(1)><img src="http://a.cn/x.png">'],
    ['<img src="data:image/svg+xml,<svg onload=alert(1)>">'],
    ['<img src="cloud://env.b/../../secret">'],
  ])('%s leaves nothing', (html) => expect(parseArticle(html)).toEqual([]))

  test.each([
    ['<a href="javascript:alert(1)">字</a>'],
    ['<a href="JaVaScRiPt&colon;alert(1)">字</a>'],
    ['<a href="//a.cn" onclick="alert(1)">字</a>'],
    ['<a href="https://user:pass@a.cn">字</a>'],
    ['<p style="position:fixed" onmouseover="alert(1)">\u202e字\u200b\u0000</p>'],
  ])('%s leaves its text alone', (html) => expect(parseArticle(html)).toEqual([p('字')]))

  test('has no block and no address but the known ones, whatever is sent', () => {
    const tags = fc.constantFrom(
      'p',
      'img',
      'a',
      'table',
      'tr',
      'td',
      'li',
      'ul',
      'script',
      'svg',
      'h2',
      'figure',
      'b',
      'x',
    )
    const piece = fc.oneof(
      fc.string(),
      tags.map((tag) => `<${tag} href="javascript:1" src="data:1" onload=1>`),
      tags.map((tag) => `</${tag}>`),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const blocks = parseArticle(pieces.join(''))
        expect(JSON.stringify(blocks)).not.toMatch(/"(src|link)":"(?!https:|cloud:)/)
        const kinds = ['paragraph', 'heading', 'quote', 'list', 'table', 'picture']
        expect(blocks.every((block) => kinds.includes(block.kind))).toBe(true)
      }),
    )
  })

  test('may be nested as deep as it likes', () => {
    expect(parseArticle('<div>'.repeat(20_000) + '字')).toEqual([])
    expect(() => parseArticle('x'.repeat(1_000_001))).toThrow('too long')
  })
})

const tag = fc.constantFrom(
  'p',
  'h2',
  'h4',
  'blockquote',
  'ul',
  'ol',
  'li',
  'table',
  'tr',
  'th',
  'td',
  'b',
  'em',
  'section',
)
const opened = tag.map((name) => `<${name}>`)
const closed = tag.map((name) => `</${name}>`)
const odd = fc.constantFrom(
  ...[
    '<br>',
    ' ',
    '&nbsp;',
    '一',
    '二 ',
    '&lt;b&gt;',
    '&amp;amp;',
    '<a href="https://a.cn/?a=1&amp;b=2">链</a>',
    '<img data-gap="合影">',
  ],
  ...['<img src="cloud://e.b/x.png" alt="&quot;图&quot;">', '<img src="https://a.cn/x.png" alt="外">'],
  '<figure><img src="cloud://e.b/y.png"><figcaption>说<br>明</figcaption></figure>',
)

test('a draft that was read is read from its own HTML again as the same blocks, however often', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(opened, closed, odd, fc.string()), { maxLength: 40 }), (pieces) => {
      const blocks = parseDraft(pieces.join(''))
      expect(parseDraft(htmlOf(blocks))).toEqual(blocks)
    }),
    { numRuns: 1000 },
  )
})
