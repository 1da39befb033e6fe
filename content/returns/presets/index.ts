/** The presets by trade, in the order in which they are offered. */
import type { Preset } from '../preset.ts';
import { booksAndMedia } from './books-and-media.ts';
import { clothesAndShoes } from './clothes-and-shoes.ts';
import { cosmetics } from './cosmetics.ts';
import { electronics } from './electronics.ts';
import { food } from './food.ts';
import { madeToOrder } from './made-to-order.ts';

export const presets: readonly Preset[] = [clothesAndShoes, electronics, cosmetics, booksAndMedia, food, madeToOrder];
