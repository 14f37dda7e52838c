import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const links = defineNormalizer<'links'>({
  field: 'links',
  needs: [],
  settle: () => ({ value: emptyValue('links'), grounds: [] }),
})
