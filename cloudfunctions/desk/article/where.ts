import type { Place } from '../../../domain/staff'
import type { StaffScene } from '../../kernel/staff-operation'

/** Where an article lies. One that is unknown lies nowhere but in the district. */
export async function placeOfArticle(
  { articleId }: { articleId: string },
  { store }: StaffScene,
): Promise<Place[]> {
  return [(await store.articles.whole(articleId))?.over ?? 'district']
}
