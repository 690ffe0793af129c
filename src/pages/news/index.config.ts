import { federation } from '../../../config/federation'

export default definePageConfig({
  navigationBarTitleText: federation.appName,
  enablePullDownRefresh: true,
  enableShareAppMessage: true,
  onReachBottomDistance: 400,
})
