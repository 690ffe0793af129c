export default definePageConfig({ navigationBarTitleText: '我的竞赛' })
