import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const languages = defineNormalizer<'languages'>({
  field: 'languages',
  needs: [],
  settle: () => ({ value: emptyValue('languages'), grounds: [] }),
})
