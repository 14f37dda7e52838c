import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const description = defineNormalizer<'description'>({
  field: 'description',
  needs: [],
  settle: () => ({ value: emptyValue('description'), grounds: [] }),
})
