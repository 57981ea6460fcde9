import fc from 'fast-check'

// For `npm run mutation`, which runs every test hundreds of times: what fails does so in the first few cases or nearly never.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 10 })
