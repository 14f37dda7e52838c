/** Settles the working languages, in the order in which the text states them. */
import { defineNormalizer, type Ground, ground } from './define.js'

export const languages = defineNormalizer<'languages'>({
  field: 'languages',
  needs: [],
  settle({ found }) {
    const value: string[] = []
    const grounds: Ground[] = []
    for (const candidate of found.of('language')) {
      const { code } = candidate.value
      if (value.includes(code)) continue
      grounds.push(ground(`/languages/${value.length}`, candidate, { basis: 'derived' }))
      value.push(code)
    }
    return { value, grounds }
  },
})
