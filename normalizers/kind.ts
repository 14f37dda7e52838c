import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const kind = defineNormalizer<'kind'>({
  field: 'kind',
  needs: [],
  settle: () => ({ value: emptyValue('kind'), grounds: [] }),
})
