import { testSequences } from './sequences.js';

// In two files, for a core each.
testSequences(500);
