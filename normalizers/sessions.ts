import { defineNormalizer } from './define.js'
import { emptyValue } from './empty.js'

export const sessions = defineNormalizer<'sessions'>({
  field: 'sessions',
  needs: [],
  settle: () => ({ value: emptyValue('sessions'), grounds: [] }),
})
