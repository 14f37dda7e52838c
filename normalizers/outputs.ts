import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const outputs = defineNormalizer<'outputs'>({
  field: 'outputs',
  needs: [],
  settle: () => ({ value: emptyValue('outputs'), grounds: [] }),
})
