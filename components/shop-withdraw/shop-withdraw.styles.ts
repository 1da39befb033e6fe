import { stylesWith } from '../styles.ts';
import own from './shop-withdraw.css?inline';

export const styles = stylesWith(own);
