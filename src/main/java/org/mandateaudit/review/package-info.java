/** What has been decided on findings before: waivers accept them, a baseline accounts for them. */
@org.jspecify.annotations.NullMarked
package org.mandateaudit.review;
