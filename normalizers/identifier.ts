import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const identifier = defineNormalizer<'identifier'>({
  field: 'identifier',
  needs: [],
  settle: () => ({ value: emptyValue('identifier'), grounds: [] }),
})
