// `dist/<release>/sort-arguments.js`: width and height, or start and end, among the arguments of a call.
export { sortArguments } from '../../providers/registry/sort-arguments.ts';
