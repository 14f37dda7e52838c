import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const audience = defineNormalizer<'audience'>({
  field: 'audience',
  needs: [],
  settle: () => ({ value: emptyValue('audience'), grounds: [] }),
})
