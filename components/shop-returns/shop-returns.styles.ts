import forms from '../forms.css?inline';
import { stylesWith } from '../styles.ts';
import own from './shop-returns.css?inline';

export const styles = stylesWith(forms, own);
