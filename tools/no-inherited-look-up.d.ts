import type { Rule } from 'eslint';

export declare const noInheritedLookUp: Rule.RuleModule;
