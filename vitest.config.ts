import { defineConfig } from 'vitest/config'
import { vitePatterns } from './.build/patterns.js'

export default defineConfig({
  plugins: [vitePatterns],
  define: { CONVENE_VERSION: JSON.stringify('0.0.0-test') },
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build.ts'],
    testTimeout: 120_000,
    // The pipeline keeps nothing between documents, so files may share a process; each would otherwise compile every expression anew.
    isolate: false,
    execArgv: ['--no-regexp-tier-up'],
  },
})
