#!/usr/bin/env node
/** The command line's first step. */
import { loadScript } from './load.js'

await loadScript(new URL('./', import.meta.url)).program.main()
