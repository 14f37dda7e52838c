import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const fees = defineNormalizer<'fees'>({
  field: 'fees',
  needs: [],
  settle: () => ({ value: emptyValue('fees'), grounds: [] }),
})
