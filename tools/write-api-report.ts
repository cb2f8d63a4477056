import { apiReport } from './api-report.js';
import { writePages } from './documents.js';

await writePages(apiReport());
