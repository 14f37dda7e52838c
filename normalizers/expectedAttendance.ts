/** Settles how many participants are expected, or how many places there are. */
import { defineNormalizer, ground } from './define.js'

export const expectedAttendance = defineNormalizer<'expectedAttendance'>({
  field: 'expectedAttendance',
  needs: [],
  settle({ found }) {
    const all = found.of('attendance')
    const best = all.reduce<(typeof all)[number] | null>((a, b) => (a && a.weight >= b.weight ? a : b), null)
    if (!best) return { value: null, grounds: [] }
    const { count, approximate } = best.value
    return {
      value: { count, approximate },
      grounds: [ground('/expectedAttendance', best), ground('/expectedAttendance/count', best)],
      losers: all.filter((one) => one !== best),
    }
  },
})
