import fc from 'fast-check';

// The same documents are made at random in every run, so that what fails for one fails for all and stays failed until it
// is mended. Another seed tries others: GOLDEN_THREAD_SEED=7 npm test.
fc.configureGlobal({ seed: Number(process.env.GOLDEN_THREAD_SEED ?? 20261125) });
