export default definePageConfig({ navigationBarTitleText: '登录电脑工作台' })
