const h5 = process.env.TARO_ENV === 'h5'

module.exports = {
  presets: [
    ['taro', { framework: 'react', ts: true, compiler: 'webpack5', useBuiltIns: h5 ? 'usage' : false }],
  ],
}
