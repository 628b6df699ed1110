/** The report: an extraction as one page for people. */
export { toHtmlReport } from './to-html-report.js';
