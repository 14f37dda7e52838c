import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const deadlines = defineNormalizer<'deadlines'>({
  field: 'deadlines',
  needs: [],
  settle: () => ({ value: emptyValue('deadlines'), grounds: [] }),
})
