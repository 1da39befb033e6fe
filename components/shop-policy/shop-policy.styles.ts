import forms from '../forms.css?inline';
import { stylesWith } from '../styles.ts';
import own from './shop-policy.css?inline';

/** How a policy looks. */
export const styles = stylesWith(forms, own);
