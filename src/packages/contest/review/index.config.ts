export default definePageConfig({ navigationBarTitleText: '解析' })
