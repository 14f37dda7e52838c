import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const organizers = defineNormalizer<'organizers'>({
  field: 'organizers',
  needs: [],
  settle: () => ({ value: emptyValue('organizers'), grounds: [] }),
})
