// What old pages do to the platform: enumerable additions to prototypes, and methods of their own making.
Array.prototype.contains = function (value) {
  return this.indexOf(value) !== -1;
};
Array.prototype.flat = function () {
  return [].concat.apply([], this);
};
Object.prototype.extend = function () {
  return this;
};
window.define = function () {};
window.define.amd = {};
window.module = { exports: {} };
