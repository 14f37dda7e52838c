import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const topics = defineNormalizer<'topics'>({
  field: 'topics',
  needs: [],
  settle: () => ({ value: emptyValue('topics'), grounds: [] }),
})
