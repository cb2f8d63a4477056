import ts from 'typescript';

/**
 * A lint rule: nothing is read from an object under a name of any text, where `constructor` or `toString` would find what
 * every object inherits. `lookUp` and maps are the ways to do it; a name of a union of literals is no such text.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const noInheritedLookUp = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { inherited: 'This may find what every object inherits: use `lookUp` of domain/look-up.ts, or a Map.' },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    const check = (node, name) => {
      if (services.getTypeAtLocation(name).flags & ts.TypeFlags.String)
        context.report({ node, messageId: 'inherited' });
    };
    return {
      MemberExpression: (node) => node.computed && check(node, node.property),
      BinaryExpression: (node) =>
        node.operator === 'in' && node.left.type !== 'PrivateIdentifier' && check(node, node.left),
    };
  },
};
