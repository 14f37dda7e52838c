import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const status = defineNormalizer<'status'>({
  field: 'status',
  needs: [],
  settle: () => ({ value: emptyValue('status'), grounds: [] }),
})
