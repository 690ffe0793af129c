import { useRouter } from '@tarojs/taro'

/** What this page is about: the `id` in its address. */
export const usePageId = (): string => decodeURIComponent(useRouter().params['id'] ?? '')
