export default definePageConfig({
  navigationBarTitleText: '竞赛',
  enableShareAppMessage: true,
  enablePullDownRefresh: true,
})
