/** Settles what the event is for: the aims of lists and sections, and the sentences beside them that tell one more. */
import { defineNormalizer } from './define.js'
import { blocksOfLists, isBeside } from './objectives/besideList.js'
import { settleEntries } from './texts/entries.js'

export const objectives = defineNormalizer<'objectives'>({
  field: 'objectives',
  needs: [],
  settle: ({ page, found }) => {
    const all = found.of('objective')
    const listed = blocksOfLists(page, all)
    return settleEntries(page, '/objectives', all, (one) => isBeside(page, listed, one))
  },
})
