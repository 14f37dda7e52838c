import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const title = defineNormalizer<'title'>({
  field: 'title',
  needs: [],
  settle: () => ({ value: emptyValue('title'), grounds: [] }),
})
