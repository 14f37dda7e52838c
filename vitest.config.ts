import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { CONVENE_VERSION: JSON.stringify('0.0.0-test') },
  test: { include: ['tests/**/*.test.ts'], globalSetup: ['tests/build.ts'], testTimeout: 60_000 },
})
